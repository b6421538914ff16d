/// Fragments of configuration as documentation prints them.
enum FragmentExamples {
  static let all: [String] = [
    #"""
    <add key="WriteVerboseLog" value="true" />
    """#,
    #"""
    <add key="UrlHost" value="https://localhost:8585" />
    """#,
    #"""
    <configuration><appSettings><add key="Port" value="8586" />\#
    <add key="Timeout" value="00:05:00" /></appSettings></configuration>
    """#,
    #"""
    <configuration><appSettings><remove key="Legacy" /></appSettings></configuration>
    """#,
    #"""
    <configuration><appSettings><clear /><add key="Only" value="1" /></appSettings>\#
    </configuration>
    """#,
    #"""
    <configuration><appSettings><add key="A&amp;B" value="&lt;x&gt; &quot;y&quot;" />\#
    </appSettings></configuration>
    """#,
    #"""
    <configuration><appSettings><add key="Empty" value="" /></appSettings>\#
    </configuration>
    """#,
    #"""
    <appSettings><add key="debug" value="false" /></appSettings>
    """#,
    #"""
    <configuration><appSettings>\#
    <add key="TraceFilename" value="C:\ProgramData\Contoso\Trace.log" /></appSettings>\#
    </configuration>
    """#,
    #"""
    <add name="Main" connectionString="Server=.;Database=x;Integrated Security=true" \#
    providerName="System.Data.SqlClient" />
    """#,
    #"""
    <configuration><connectionStrings>\#
    <add name="Audit" connectionString="Server=db;Database=audit" /></connectionStrings>\#
    </configuration>
    """#,
    #"""
    <configuration><connectionStrings><clear /></connectionStrings></configuration>
    """#,
    #"""
    <configuration><system.diagnostics><trace autoflush="true" indentsize="2" />\#
    </system.diagnostics></configuration>
    """#,
    #"""
    <trace autoflush="true" />
    """#,
    #"""
    <configuration><system.diagnostics><sources>\#
    <source name="System.Net" switchValue="Verbose"><listeners>\#
    <add name="net" type="System.Diagnostics.TextWriterTraceListener" \#
    initializeData="net.log" /></listeners></source></sources></system.diagnostics>\#
    </configuration>
    """#,
    #"""
    <source name="ConnectorsLog" switchValue="Information" />
    """#,
    #"""
    <source name="ECMA2Host" switchName="host"><listeners><remove name="Default" />\#
    </listeners></source>
    """#,
    #"""
    <configuration><system.diagnostics><switches><add name="host" value="Verbose" />\#
    </switches></system.diagnostics></configuration>
    """#,
    #"""
    <configuration><system.diagnostics><sources><source name="S" switchValue="All">\#
    <listeners><add name="shared" /></listeners></source></sources><sharedListeners>\#
    <add name="shared" type="System.Diagnostics.ConsoleTraceListener" />\#
    </sharedListeners></system.diagnostics></configuration>
    """#,
    #"""
    <sharedListeners>\#
    <add name="file" type="System.Diagnostics.TextWriterTraceListener" \#
    initializeData="C:\log.txt">\#
    <filter type="System.Diagnostics.EventTypeFilter" initializeData="Warning" /></add>\#
    </sharedListeners>
    """#,
    #"""
    <switches><add name="Contoso.Switch" value="4" /></switches>
    """#,
    #"""
    <configuration><system.diagnostics><trace><listeners>\#
    <add name="console" type="System.Diagnostics.ConsoleTraceListener" /></listeners>\#
    </trace></system.diagnostics></configuration>
    """#,
    #"""
    <configuration><system.diagnostics><trace><listeners><clear /></listeners></trace>\#
    </system.diagnostics></configuration>
    """#,
    #"""
    <configuration><system.diagnostics><assert assertuienabled="false" />\#
    </system.diagnostics></configuration>
    """#,
    #"""
    <configuration><system.diagnostics><performanceCounters filemappingsize="1048576" />\#
    </system.diagnostics></configuration>
    """#,
    #"""
    <source name="Microsoft ECMA2Host" switchValue="Verbose"><listeners>\#
    <add name="log" type="System.Diagnostics.EventLogTraceListener" \#
    initializeData="Microsoft ECMA2Host" traceOutputOptions="DateTime, Timestamp" />\#
    </listeners></source>
    """#,
    #"""
    <system.net><defaultProxy enabled="true" useDefaultCredentials="true">\#
    <proxy usesystemdefault="true" proxyaddress="http://proxy.contoso.com:8080" \#
    bypassonlocal="true" /></defaultProxy></system.net>
    """#,
    #"""
    <defaultProxy enabled="false" />
    """#,
    #"""
    <proxy proxyaddress="http://10.0.0.1:3128" />
    """#,
    #"""
    <bypasslist><add address="^https?://[^/]*\.contoso\.com" /></bypasslist>
    """#,
    #"""
    <add address="^http://127\." />
    """#,
    #"""
    <add address="https://login.contoso.com" maxconnection="48" />
    """#,
    #"""
    <configuration><system.net><settings>\#
    <servicePointManager expect100Continue="false" \#
    checkCertificateRevocationList="true" /></settings></system.net></configuration>
    """#,
    #"""
    <configuration><system.net><settings><ipv6 enabled="true" /></settings></system.net>\#
    </configuration>
    """#,
    #"""
    <configuration><system.net><mailSettings><smtp>\#
    <network host="mail.contoso.com" port="25" /></smtp></mailSettings></system.net>\#
    </configuration>
    """#,
    #"""
    <configuration><system.net><requestCaching>\#
    <defaultHttpCachePolicy policyLevel="BypassCache" /></requestCaching></system.net>\#
    </configuration>
    """#,
    #"""
    <gcServer enabled="true" />
    """#,
    #"""
    <enforceFIPSPolicy enabled="false" />
    """#,
    #"""
    <AppContextSwitchOverrides \#
    value="Switch.System.Net.DontEnableSystemDefaultTlsVersions=false" />
    """#,
    #"""
    <configuration><runtime>\#
    <AppContextSwitchOverrides \#
    value="Switch.System.Net.DontEnableSchUseStrongCrypto=false;Switch.A.B=true" />\#
    </runtime></configuration>
    """#,
    #"""
    <configuration><runtime><gcConcurrent enabled="false" />\#
    <loadFromRemoteSources enabled="true" /></runtime></configuration>
    """#,
    #"""
    <configuration><runtime><NetFx40_LegacySecurityPolicy enabled="true" /></runtime>\#
    </configuration>
    """#,
    #"""
    <generatePublisherEvidence enabled="false" />
    """#,
    #"""
    <legacyUnhandledExceptionPolicy enabled="1" />
    """#,
    #"""
    <dependentAssembly>\#
    <assemblyIdentity name="Newtonsoft.Json" publicKeyToken="30ad4fe6b2a6aeed" \#
    culture="neutral" />\#
    <bindingRedirect oldVersion="0.0.0.0-13.0.0.0" newVersion="13.0.0.0" />\#
    </dependentAssembly>
    """#,
    #"""
    <configuration><runtime><assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">\#
    <dependentAssembly>\#
    <assemblyIdentity name="Contoso.Core" publicKeyToken="0123456789abcdef" />\#
    <codeBase version="2.0.0.0" href="lib/Contoso.Core.dll" /></dependentAssembly>\#
    </assemblyBinding></runtime></configuration>
    """#,
    #"""
    <configuration><runtime><assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">\#
    <probing privatePath="bin;lib" /></assemblyBinding></runtime></configuration>
    """#,
    #"""
    <configuration><runtime><assemblyBinding xmlns="urn:schemas-microsoft-com:asm.v1">\#
    <dependentAssembly><assemblyIdentity name="Contoso.Web" />\#
    <publisherPolicy apply="no" /></dependentAssembly></assemblyBinding></runtime>\#
    </configuration>
    """#,
    #"""
    <supportedRuntime version="v4.0" sku=".NETFramework,Version=v4.8" />
    """#,
    #"""
    <configuration><startup useLegacyV2RuntimeActivationPolicy="true">\#
    <supportedRuntime version="v4.0" /></startup></configuration>
    """#,
    #"""
    <configuration><configSections>\#
    <section name="contoso.audit" type="Contoso.Audit.Section, Contoso.Audit" />\#
    </configSections><contoso.audit level="high"><rule id="1" action="log" />\#
    <rule id="2" action="drop" /></contoso.audit></configuration>
    """#,
    #"""
    <configuration><configSections><sectionGroup name="contoso">\#
    <section name="queue" type="System.Configuration.NameValueSectionHandler, System" />\#
    </sectionGroup></configSections><contoso><queue><add key="depth" value="10" />\#
    </queue></contoso></configuration>
    """#,
    #"""
    <configuration><configSections>\#
    <sectionGroup name="userSettings" type="System.Configuration.UserSettingsGroup, \#
    System">\#
    <section name="Contoso.Settings" type="System.Configuration.ClientSettingsSection, \#
    System" /></sectionGroup></configSections><userSettings><Contoso.Settings>\#
    <setting name="DontShow" serializeAs="String"><value>True &amp; more</value>\#
    </setting></Contoso.Settings></userSettings></configuration>
    """#,
    #"""
    <configuration><system.serviceModel><diagnostics>\#
    <messageLogging logEntireMessage="true" maxMessagesToLog="3000" /></diagnostics>\#
    </system.serviceModel></configuration>
    """#,
    #"""
    <configuration><system.data><DbProviderFactories>\#
    <add name="Contoso" invariant="Contoso.Data" description="x" type="Contoso.Factory, \#
    Contoso" /></DbProviderFactories></system.data></configuration>
    """#,
    #"""
    <configuration><uri><idn enabled="All" /><iriParsing enabled="true" /></uri>\#
    </configuration>
    """#,
    #"""
    <configuration><system.windows.forms jitDebugging="true" /></configuration>
    """#,
    #"""
    <configuration><system.transactions><defaultSettings timeout="00:10:00" />\#
    </system.transactions></configuration>
    """#,
    #"""
    <add key="WriteVerboseLog" value="true" /></appSettings><system.diagnostics>\#
    <sources><source name="ConnectorsLog" switchValue="Verbose" /></sources>\#
    </system.diagnostics>
    """#,
    #"""
    <add key="One" value="1" /><add key="Two" value="2" /><gcServer enabled="true" />
    """#,
    #"""
    <configuration><appSettings><!-- why -->\#
    <add key="Höhe" value="&#x1F600; &#x9; tab" /></appSettings></configuration>
    """#,
    #"""
    <configuration><system.web><httpRuntime maxRequestLength="4096" /></system.web>\#
    </configuration>
    """#,
  ]
}
