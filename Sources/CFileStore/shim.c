#define _GNU_SOURCE
#include "CFileStore.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef __APPLE__
#define LAST_ARGUMENTS , 0, 0
#define LAST_ARGUMENT , 0
#else
#include <linux/fs.h>
#include <sys/syscall.h>
#define LAST_ARGUMENTS
#define LAST_ARGUMENT
#endif

ssize_t cfilestore_list_attributes(int file, char *names, size_t size) {
  return flistxattr(file, names, size LAST_ARGUMENT);
}

ssize_t cfilestore_read_attribute(int file, const char *name, void *value, size_t size) {
  return fgetxattr(file, name, value, size LAST_ARGUMENTS);
}

int cfilestore_write_attribute(int file, const char *name, const void *value, size_t size) {
#ifdef __APPLE__
  return fsetxattr(file, name, value, size, 0, 0);
#else
  return fsetxattr(file, name, value, size, 0);
#endif
}

int cfilestore_remove_attribute(int file, const char *name) {
  return fremovexattr(file, name LAST_ARGUMENT);
}

int cfilestore_is_immutable(int file) {
#ifdef __APPLE__
  struct stat status;
  if (fstat(file, &status) != 0) return -1;
  return (status.st_flags & (UF_IMMUTABLE | SF_IMMUTABLE | UF_APPEND | SF_APPEND)) != 0;
#else
  int flags = 0;
  if (ioctl(file, FS_IOC_GETFLAGS, &flags) != 0) return 0;
  return (flags & (FS_IMMUTABLE_FL | FS_APPEND_FL)) != 0;
#endif
}

// Where there is no exclusive rename the file gets a second name before it loses the first, so that
// a crash between the two leaves both. A first name that cannot be taken away does no harm.
static int link_and_unlink(const char *from, const char *to) {
  if (link(from, to) != 0) return -1;
  (void)unlink(from);
  return 0;
}

int cfilestore_move_without_replacing(const char *from, const char *to) {
#ifdef __APPLE__
  int result = renamex_np(from, to, RENAME_EXCL);
#else
  int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
#endif
  if (result == 0) return 0;
  if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) return -1;
  return link_and_unlink(from, to);
}

const char *cfilestore_name(const struct dirent *entry) { return entry->d_name; }
