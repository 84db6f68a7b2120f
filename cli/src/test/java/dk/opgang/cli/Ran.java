package dk.opgang.cli;

import dk.opgang.cli.base.Session;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/** What a command printed and how it ended. */
record Ran(int exit, String out, String err) {

    /** Runs a command in this process. */
    static Ran of(Map<String, String> environment, String... arguments) {
        Map<String, String> all = new HashMap<>(Map.of("HOME", "/nowhere"));
        all.putAll(environment);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.commandLine(new Session(all))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
