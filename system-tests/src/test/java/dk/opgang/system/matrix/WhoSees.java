package dk.opgang.system.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of the tests: each path of the API with the rule that says who reads what stands there. */
final class WhoSees {

    private final Map<String, Rule> rules;

    private WhoSees(Map<String, Rule> rules) {
        this.rules = rules;
    }

    static WhoSees table() {
        try (InputStream table = WhoSees.class.getResourceAsStream("/who-sees.csv")) {
            return new WhoSees(new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Rule.named(cells[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(Operation operation) {
        return rules.containsKey(operation.path());
    }

    Rule of(Operation operation) {
        return rules.get(operation.path());
    }

    /** The paths of the table. */
    java.util.Set<String> paths() {
        return rules.keySet();
    }
}
