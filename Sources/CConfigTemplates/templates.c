#include "CConfigTemplates.h"
