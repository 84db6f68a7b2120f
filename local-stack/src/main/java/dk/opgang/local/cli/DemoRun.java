package dk.opgang.local.cli;

import dk.opgang.local.api.BatchProgress;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.demo.FlowComparison;
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
        FlowComparison table = new Demo(persona -> new OpgangApi(gateway, tokens, persona), new DemoRun(out)).run();
        out.println();
        out.println("Sundparken, Horsens: residents on benefits, 1 April 2018 to 1 February 2020");
        out.println(table.text());
        out.println(
                table.isEqual()
                        ? "Every cell equals the published table."
                        : "Cells in parentheses are the published ones: the table differs.");
        out.flush();
        return table.isEqual() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    @Override
    public void done(String step, String result) {
        bar.close();
        out.println("  %-36s %s".formatted(step, result));
        out.flush();
    }

    @Override
    public BatchProgress batch(String step) {
        return bar;
    }
}
