package dk.opgang.local.cli;

import dk.opgang.cli.base.ExitCode;
import dk.opgang.client.BatchListener;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.demo.DemoTables;
import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;
import java.net.URI;

/** {@code opgang up --demo}: loads the demo and shows its table. */
final class DemoRun implements DemoListener {

    private final PrintWriter out;
    private final ProgressBar bar;

    private DemoRun(PrintWriter out) {
        this.out = out;
        this.bar = new ProgressBar(out);
    }

    /** Answers the exit code: 1 if a cell of the table differs from the published one. */
    static int run(Topology topology, PrintWriter out) {
        URI gateway = URI.create("http://127.0.0.1:" + topology.ports().of("gateway"));
        TokenClient tokens = new TokenClient(topology.issuer());
        out.println("Loading the published cases through " + gateway);
        DemoTables tables = new Demo(persona -> new OpgangApi(gateway, tokens, persona), new DemoRun(out)).run();
        show(
                out,
                "Sundparken, Horsens: residents on benefits, 1 April 2018 to 1 February 2020",
                tables.sundparken().text());
        tables.yearly().forEach(table -> show(out, table.title(), table.text()));
        out.println();
        out.println(
                tables.isEqual()
                        ? "Every cell equals the published tables."
                        : "Cells in parentheses are the published ones: a table differs.");
        out.flush();
        return tables.isEqual() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    private static void show(PrintWriter out, String title, String table) {
        out.println();
        out.println(title);
        out.println(table);
    }

    @Override
    public void done(String step, String result) {
        bar.close();
        out.println("  %-36s %s".formatted(step, result));
        out.flush();
    }

    @Override
    public BatchListener batch(String step) {
        return bar;
    }
}
