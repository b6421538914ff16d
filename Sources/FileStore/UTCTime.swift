/// A moment as a file name can spell it: `20261231-235959`, in UTC.
enum UTCTime {
  /// Returns the spelling of a moment, given in seconds since 1970 and not before.
  static func spelled(_ seconds: Int) -> String {
    let (year, month, day) = date(ofDay: seconds / 86400)
    let time = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60]
    return String(year) + padded(month) + padded(day) + "-" + time.map(padded).joined()
  }

  /// Returns the Gregorian date of a day counted from 1 January 1970.
  ///
  /// The years are taken to begin in March, so that the day that is sometimes missing comes last
  /// (Howard Hinnant, "chrono-compatible low-level date algorithms").
  private static func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
