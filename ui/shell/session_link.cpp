#include "ui/shell/session_link.h"
