package dk.opgang.local.cli;

import dk.opgang.cli.base.CommonOptions;
import dk.opgang.cli.base.ExitCode;
import dk.opgang.cli.base.Output;
import dk.opgang.client.BatchListener;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.api.TokenClient;
import dk.opgang.local.demo.Demo;
import dk.opgang.local.demo.DemoListener;
import dk.opgang.local.demo.DemoTables;
import dk.opgang.local.stack.Topology;
import dk.opgang.local.words.StackWord;
import java.io.PrintWriter;
import java.net.URI;

/** {@code opgang up --demo}: loads the demo and shows its table. */
final class DemoRun implements DemoListener {

    private final CommonOptions common;
    private final ProgressBar bar;

    private DemoRun(CommonOptions common) {
        this.common = common;
        this.bar = new ProgressBar(common);
    }

    /** Answers the exit code: 1 if a cell of the table differs from the published one. */
    static int run(Topology topology, CommonOptions common) {
        URI gateway = URI.create("http://127.0.0.1:" + topology.ports().of("gateway"));
        TokenClient tokens = new TokenClient(topology.issuer());
        common.say(StackWord.LOADING_DEMO, gateway);
        DemoTables tables = new Demo(persona -> new OpgangApi(gateway, tokens, persona), new DemoRun(common)).run();
        show(
                common,
                "Sundparken, Horsens: residents on benefits, 1 April 2018 to 1 February 2020",
                tables.sundparken().text());
        tables.yearly().forEach(table -> show(common, table.title(), table.text()));
        common.say(tables.isEqual() ? StackWord.DEMO_EQUAL : StackWord.DEMO_DIFFERS);
        return tables.isEqual() ? ExitCode.DONE : ExitCode.REJECTED;
    }

    /** The tables are what the demo comes to; where the parts of the stack are asked for instead they are words beside them. */
    private static void show(CommonOptions common, String title, String table) {
        if (!common.isQuiet()) {
            PrintWriter to = common.output(Output.TABLE) == Output.TABLE ? common.out() : common.err();
            to.println();
            to.println(title);
            to.println(table);
            to.println();
            to.flush();
        }
    }

    @Override
    public void done(String step, String result) {
        bar.close();
        common.say(StackWord.DEMO_STEP, step, result);
    }

    @Override
    public BatchListener batch(String step) {
        return bar;
    }
}
