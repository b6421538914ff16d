#pragma once
#include <stddef.h>

/// A text file that is part of the program. XML holds no zero byte, so one ends it.
struct cfg_file {
  const char *name;
  const unsigned char *text;
};

/// Returns the first of the blocks of XML that patches insert; the one after the last has no name.
const struct cfg_file *cfg_first_template(void);

/// Returns the first of the schemas; the one after the last has no name.
const struct cfg_file *cfg_first_schema(void);

/// Returns the number of bytes of a file.
size_t cfg_length(const struct cfg_file *file);
