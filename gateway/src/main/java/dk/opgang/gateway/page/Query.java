package dk.opgang.gateway.page;

import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The query parameters of what is answered here; every fault of them is told at once. */
public final class Query {

    private final MultiMap given;
    private final Faults faults = new Faults();

    public Query(MultiMap given, Set<String> known) {
        this.given = given;
        given.names().forEach(name -> {
            if (!known.contains(name)) {
                faults.unreadable("?" + name, ParameterFault.UNKNOWN_PARAMETER);
            } else if (given.getAll(name).size() > 1) {
                faults.unreadable("?" + name, ParameterFault.REPEATED_PARAMETER);
            }
        });
    }

    public <T> @Nullable T value(String name, Class<T> type) {
        String text = given.get(name);
        return text == null ? null : type.cast(Scalars.fromText(text, type, "?" + name, faults));
    }

    /** Names from a list, separated by commas; all of them if the parameter is missing. */
    public List<String> chosen(String name, List<String> all) {
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

    public Faults faults() {
        return faults;
    }

    /** 400 if there is a fault. */
    public void check() {
        faults.throwIfAny();
    }
}
