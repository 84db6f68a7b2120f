package dk.opgang.gateway.compose;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a composed answer; every fault of them is told at once. */
final class Query {

    private final MultiMap given;
    private final Faults faults = new Faults();

    Query(MultiMap given, String... known) {
        this.given = given;
        Set<String> names = Set.of(known);
        given.names().forEach(name -> {
            if (!names.contains(name)) {
                faults.unreadable("?" + name, ParameterFault.UNKNOWN_PARAMETER);
            } else if (given.getAll(name).size() > 1) {
                faults.unreadable("?" + name, ParameterFault.REPEATED_PARAMETER);
            }
        });
    }

    <T> @Nullable T value(String name, Class<T> type) {
        String text = given.get(name);
        return text == null ? null : type.cast(Scalars.fromText(text, type, "?" + name, faults));
    }

    /** Names from a list, separated by commas; all of them if the parameter is missing. */
    List<String> chosen(String name, List<String> all) {
        String text = given.get(name);
        if (text == null) {
            return all;
        }
        List<String> chosen =
                Arrays.stream(text.split(",", -1)).map(String::trim).toList();
        if (!all.containsAll(chosen)) {
            faults.unreadable("?" + name, ParameterFault.UNKNOWN_VALUE, String.join(", ", all));
        }
        return all.stream().filter(chosen::contains).toList();
    }

    Faults faults() {
        return faults;
    }

    void check() {
        faults.throwIfAny();
    }
}
