#pragma once
#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

// The headers of ICU differ from those that Foundation brings, so that a program which imports both
// would not compile. Only the converters of encodings, which nobody looks into here, hold ICU's types.
#undef LIBXML_ICU_ENABLED

#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

// libxml2 2.12 made the error that a handler is given constant, so each version has its own type.
#if LIBXML_VERSION >= 21200
typedef const xmlError *cfg_error;
#else
typedef xmlError *cfg_error;
#endif

/// A handler of the errors of the calling thread, and what it is called with.
struct cfg_error_handler {
  xmlStructuredErrorFunc function;
  void *user;
};

/// Sets the handler of the calling thread and returns the one before it.
static inline struct cfg_error_handler cfg_exchange_error_handler(struct cfg_error_handler next) {
  struct cfg_error_handler previous = {xmlStructuredError, xmlStructuredErrorContext};
  xmlSetStructuredErrorFunc(next.user, next.function);
  return previous;
}

/// Frees a string of libxml2; `xmlFree` itself is a variable, which Swift does not let threads
/// share.
static inline void cfg_free(xmlChar *string) {
  if (string) xmlFree(string);
}

/// Returns whether the program has all that libxml2 locks with.
///
/// Older versions refer to these functions weakly. In a static executable, where nobody else may
/// refer to one of them, it would be missing, and libxml2 would silently do without any lock.
static inline bool cfg_has_threads(void) {
  void *volatile functions[] = {
      (void *)pthread_once,          (void *)pthread_self,         (void *)pthread_equal,
      (void *)pthread_getspecific,   (void *)pthread_setspecific,  (void *)pthread_key_create,
      (void *)pthread_key_delete,    (void *)pthread_mutex_init,   (void *)pthread_mutex_destroy,
      (void *)pthread_mutex_lock,    (void *)pthread_mutex_unlock, (void *)pthread_cond_init,
      (void *)pthread_cond_destroy,  (void *)pthread_cond_wait,    (void *)pthread_cond_signal,
  };
  for (size_t index = 0; index < sizeof functions / sizeof *functions; index++) {
    if (functions[index] == NULL) return false;
  }
  return true;
}
