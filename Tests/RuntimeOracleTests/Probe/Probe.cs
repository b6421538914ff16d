// probe: tells what the runtime makes of configuration files.
//
// Each line of the standard input is a path and, behind tabs, `s=NAME` for each trace source and
// `u=URL` for each web request to ask for. Each line of the standard output is the answer in JSON.
using System;
using System.Configuration;
using System.Diagnostics;
using System.Collections.Generic;
using System.Net;
using System.Linq;

public static class Probe
{
    public static void Main()
    {
        string request;
        while ((request = Console.In.ReadLine()) != null)
        {
            string[] words = request.Split('\t');
            // A program reads its configuration once, so each file gets a program of its own.
            AppDomainSetup setup = new AppDomainSetup();
            setup.ApplicationBase = AppDomain.CurrentDomain.BaseDirectory;
            setup.ConfigurationFile = words[0];
            AppDomain domain = AppDomain.CreateDomain(words[0], null, setup);
            Type type = typeof(ConfiguredProgram);
            var program =
                (ConfiguredProgram)domain.CreateInstanceAndUnwrap(type.Assembly.FullName, type.FullName);
            Console.Out.WriteLine(program.Answer(words));
            Console.Out.Flush();
            AppDomain.Unload(domain);
        }
    }
}

/// A program that runs with the configuration file and looks at what it got.
public class ConfiguredProgram : MarshalByRefObject
{
    static readonly string[] sections =
        {
            "appSettings", "connectionStrings", "system.diagnostics", "system.net/connectionManagement",
            "system.net/defaultProxy", "system.net/settings",
        };

    public string Answer(string[] words)
    {
        return Json.Object(
            Json.Member("sections", Json.Object(sections.Select(name =>
                Json.Member(name, Try(() => Section(name)))))),
            Json.Member("settings", Try(Settings)),
            Json.Member("trace", Try(() => Listeners(Trace.Listeners))),
            Json.Member("sources", Json.Object(Asked(words, "s=").Select(name =>
                Json.Member(name, Try(() => Source(name)))))),
            Json.Member("requests", Json.Object(Asked(words, "u=").Select(url =>
                Json.Member(url, Try(() => Way(new Uri(url))))))));
    }

    static IEnumerable<string> Asked(string[] words, string kind)
    {
        return words.Skip(1).Where(word => word.StartsWith(kind)).Select(word => word.Substring(2));
    }

    static string Section(string name)
    {
        ConfigurationManager.GetSection(name);
        return "{}";
    }

    static string Settings()
    {
        var settings = ConfigurationManager.AppSettings;
        return Json.Object(settings.AllKeys.Select(key => Json.Member(key, Json.Text(settings[key]))));
    }

    static string Source(string name)
    {
        // A level that nobody writes shows that the file says nothing.
        var source = new TraceSource(name, SourceLevels.Critical);
        return Json.Object(
            Json.Member("level", ((int)source.Switch.Level).ToString()),
            Json.Member("listeners", Listeners(source.Listeners)));
    }

    static string Listeners(TraceListenerCollection listeners)
    {
        return Json.Array(listeners.Cast<TraceListener>().Select(Listener));
    }

    static string Listener(TraceListener listener)
    {
        return Json.Object(
            Json.Member("name", Json.Text(listener.Name)),
            Json.Member("type", Json.Text(listener.GetType().FullName)),
            Json.Member("options", ((int)listener.TraceOutputOptions).ToString()),
            Json.Member("filter", Filter(listener.Filter)));
    }

    static string Filter(TraceFilter filter)
    {
        var byLevel = filter as EventTypeFilter;
        if (byLevel != null) return Json.Text(((int)byLevel.EventType).ToString());
        var bySource = filter as SourceFilter;
        return Json.Text(bySource == null ? null : bySource.Source);
    }

    static string Way(Uri request)
    {
        IWebProxy proxy = WebRequest.DefaultWebProxy;
        if (proxy == null || proxy.IsBypassed(request)) return Json.Text("direct");
        Uri way = proxy.GetProxy(request);
        return Json.Text(way.Scheme + "://" + way.Host + ":" + way.Port);
    }

    /// The value, or what is thrown in its place.
    static string Try(Func<string> value)
    {
        try
        {
            return value();
        }
        catch (Exception thrown)
        {
            var says = new List<string>();
            for (Exception fault = thrown; fault != null; fault = fault.InnerException)
                says.Add(Json.Text(fault.Message));
            return Json.Object(Json.Member("throws", Json.Array(says)));
        }
    }
}

static class Json
{
    public static string Object(params string[] members) { return Object((IEnumerable<string>)members); }
    public static string Object(IEnumerable<string> members) { return "{" + string.Join(",", members) + "}"; }
    public static string Array(IEnumerable<string> values) { return "[" + string.Join(",", values) + "]"; }
    public static string Member(string name, string value) { return Text(name) + ":" + value; }

    public static string Text(string text)
    {
        if (text == null) return "null";
        // All that is not for the eye is spelled out, lone surrogates too.
        return "\"" + string.Concat(text.Select(unit =>
            unit < ' ' || unit > '~' || unit == '"' || unit == '\\'
                ? "\\u" + ((int)unit).ToString("x4") : unit.ToString())) + "\"";
    }
}
