#include "CFileStore.h"
