package dk.opgang.local.cli;

import dk.opgang.local.stack.Topology;
import java.io.PrintWriter;

/** {@code opgang up --demo}: loads the demo and shows its table. */
final class DemoRun {

    private DemoRun() {}

    static int run(Topology topology, PrintWriter out) {
        out.println(topology.issuer());
        return ExitCode.DONE;
    }
}
