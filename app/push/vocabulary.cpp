#include "push/vocabulary.h"
