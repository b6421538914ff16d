#pragma once

// The calls that Swift's module of the C library does not show, because it is compiled without
// _GNU_SOURCE. Each returns -1 and sets errno when it fails, as the call it stands for does.

#include <dirent.h>
#include <stddef.h>
#include <sys/types.h>

/// Writes the names of the extended attributes of `file`, each ended by a zero byte.
ssize_t cfilestore_list_attributes(int file, char *names, size_t size);

/// Writes the value of an extended attribute of `file`.
ssize_t cfilestore_read_attribute(int file, const char *name, void *value, size_t size);

/// Sets an extended attribute of `file`, whether or not it is there.
int cfilestore_write_attribute(int file, const char *name, const void *value, size_t size);

/// Removes an extended attribute of `file`.
int cfilestore_remove_attribute(int file, const char *name);

/// Returns 1 if `file` is marked as immutable or as one that only grows, 0 if not or not known.
int cfilestore_is_immutable(int file);

/// Gives the file named `from` the name `to`, which must be free (EEXIST).
int cfilestore_move_without_replacing(const char *from, const char *to);

/// Returns the name of a folder's entry, which lives as long as the entry.
const char *cfilestore_name(const struct dirent *entry);
