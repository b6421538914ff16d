import SourceDiagnostics

extension Explanation {
  /// Why an editing command leaves a file alone and ends with 65, and what it says of its input.
  static let refusals = ofPlaces + ofFiles

  private static let ofPlaces = [
    Explanation(
      Diagnostic.ID("CFG9001", "section-in-another-file"), .error,
      title: "A section whose content is in another file",
      meaning: """
        With 'configSource' .NET reads the section from the file that it names and allows no content \
        here. An edit of this file would keep the section from loading.
        """,
      advice: "Run the command on the file that 'configSource' names."),
    Explanation(
      Diagnostic.ID("CFG9002", "encrypted-section"), .error,
      title: "A section that is encrypted",
      meaning: """
        The section holds 'EncryptedData', which only the machine that encrypted it can read. What is \
        in it cannot be seen, so it cannot be changed.
        """,
      advice: """
        Decrypt the section on that machine with 'aspnet_regiis -pdf', edit the file, and encrypt the \
        section again with '-pef'.
        """),
    Explanation(
      Diagnostic.ID("CFG9003", "setting-overridden-by-file"), .error,
      title: "A setting that another file overrides",
      meaning: """
        'appSettings' names a file with 'file', and a setting in that file counts more than one here. \
        An edit of this file would change nothing for the program.
        """,
      advice: "Change the setting in the file that 'file' names, or remove it there."),
    Explanation(
      Diagnostic.ID("CFG9005", "foreign-switch-type"), .error,
      title: "A trace source whose switch is of another class",
      meaning: """
        With 'switchType' the program brings its own class for the level of the source. Which texts \
        it reads as levels is known to nobody else.
        """,
      advice: "Remove 'switchType', or set the level by hand as that class wants it."),
    Explanation(
      Diagnostic.ID("CFG9006", "proxy-address-outranked"), .error,
      title: "An address beside another proxy that the file asks for",
      meaning: """
        A class in 'module', or a bypass entry that matches everything, comes before 'proxyaddress', \
        so an address would be written and not used. A script is the other way about: to set \
        WebProxy.Address throws it away, so what 'autoDetect' or 'scriptLocation' asks for would \
        silently be lost.
        """,
      advice: """
        Hand over '--replace-auto' to 'set-proxy', which removes the class or the script; remove a \
        bypass entry by hand.
        """),
  ]

  private static let ofFiles = [
    Explanation(
      Diagnostic.ID("CFG9004", "declared-entities"), .error,
      title: "A file that declares entities",
      meaning: """
        A value may be made of entities, so it does not stand where it is used, and .NET leaves \
        entities in attributes unexpanded. Such a file is read, and not edited.
        """,
      advice: "Replace the entities by their values, and remove the document type declaration."),
    Explanation(
      Diagnostic.ID("CFG9007", "patch-without-product"), .error,
      title: "A command that needs to know the product",
      meaning: """
        The command does something else for each product, and the name and the content of the file \
        contradict each other.
        """,
      advice: "Name the product with '--kind', or the place that the file belongs to with '--as'."),
    Explanation(
      Diagnostic.ID("CFG9008", "patch-not-for-product"), .error,
      title: "A command that means nothing for this product",
      meaning: "Verbose logging is a recipe of certain programs, and this is the file of another.",
      advice: "Check that it is the file that you mean; the help of the command names the products."
    ),
    Explanation(
      Diagnostic.ID("CFG9015", "contradictory-patches"), .error,
      title: "Patches of a policy that contradict each other",
      meaning: """
        A file that gets several patches has to hold all of them in the end. Here one of them undoes \
        what another one does, so each run would change the file again. It was left as it is.
        """,
      advice: """
        Keep one of the two patches that the message names, or write patterns so that no file matches \
        both.
        """),
    Explanation(
      Diagnostic.ID("CFG9009", "patch-without-effect"), .error,
      title: "A change that would not have its effect",
      meaning: """
        The changed file was read as .NET would read it, and the program would not get what was asked \
        for, or the file would have an error that it does not have now. The message tells which.
        """,
      advice: "Mend what the message names; 'cfgpatch validate' tells more of it."),
    Explanation(
      Diagnostic.ID("CFG9010", "assumed-product"), .warning,
      title: "A file that is taken for that of the ECMA Connector Host",
      meaning: """
        Neither the name nor the content says which product this is. Verbose logging is a recipe of \
        the ECMA Connector Host in the vendor's documentation, so it is taken for that.
        """,
      advice: "Name the product with '--kind', or the file with '--as'."),
    Explanation(
      Diagnostic.ID("CFG9012", "unusable-template"), .error,
      title: "A template that cannot be used",
      meaning: """
        '--templates' names a folder with templates of your own, and one is not well-formed or has no \
        element that the command needs. No file was changed.
        """,
      advice: "Correct the template at the place of the message, or leave '--templates' out."),
    Explanation(
      Diagnostic.ID("CFG9013", "ambiguous-element"), .error,
      title: "An element of a patch that could mean more than one of the file",
      meaning: """
        The patch names an element, and the file has several that it could be. In sections that are \
        not .NET's own nothing says which attribute tells them apart, and none is chosen by guess.
        """,
      advice: "Name the attribute with '--key', as in '--key contoso.audit/rule=id'."),
    Explanation(
      Diagnostic.ID("CFG9014", "unusable-patch"), .error,
      title: "A patch file that cannot be used",
      meaning: """
        The file is not XML, has elements whose section nobody can tell, has other parameters than \
        were given, or says something that .NET would not load wherever it stood. No file was changed.
        """,
      advice: "Correct the patch at the place of the message."),
  ]
}
