#include "CConfigTemplates.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

// An entry is the name, the bytes of the file, and the zero that ends them. The parameters of
// #embed would put it on one line, but they crash clang 21.
#define FILE(name) {name, (const unsigned char[]){
#define END , 0}},

static const struct cfg_file templates[] = {
FILE("bypass-private-networks")
#embed "../../templates/bypass-private-networks.xml"
END

FILE("connectors-trace-file")
#embed "../../templates/connectors-trace-file.xml"
END

FILE("enable-verbose-agent")
#embed "../../templates/enable-verbose-agent.xml"
END

FILE("enable-verbose-connector")
#embed "../../templates/enable-verbose-connector.xml"
END

FILE("enable-verbose-ecma2host")
#embed "../../templates/enable-verbose-ecma2host.xml"
END

FILE("enable-verbose-miiserver")
#embed "../../templates/enable-verbose-miiserver.xml"
END

FILE("fips-exception")
#embed "../../templates/fips-exception.xml"
END

FILE("server-gc")
#embed "../../templates/server-gc.xml"
END

FILE("set-proxy")
#embed "../../templates/set-proxy.xml"
END

FILE("system-tls")
#embed "../../templates/system-tls.xml"
END

{0, 0}};

static const struct cfg_file schemas[] = {
FILE("dotnet-exe-config")
#embed "schemas/dotnet-exe-config.xsd"
END

FILE("ecma2host-service")
#embed "schemas/ecma2host-service.xsd"
END

FILE("ecma2host-wizard")
#embed "schemas/ecma2host-wizard.xsd"
END

FILE("provisioning-agent")
#embed "schemas/provisioning-agent.xsd"
END

{0, 0}};

const struct cfg_file *cfg_first_template(void) { return templates; }
const struct cfg_file *cfg_first_schema(void) { return schemas; }
size_t cfg_length(const struct cfg_file *file) { return strlen((const char *)file->text); }
