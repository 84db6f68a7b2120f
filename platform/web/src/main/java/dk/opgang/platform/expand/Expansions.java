package dk.opgang.platform.expand;

import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** All expansions of the service. */
@Singleton
public class Expansions {

    private final List<Expansion<?>> all;

    Expansions(@All List<Expansion<?>> all) {
        this.all = all;
    }

    /** Adds a fault if the value names what the method does not offer. */
    public static void check(String value, Expands offered, Faults faults) {
        List<String> known =
                Stream.of(offered.value(), offered.shown()).flatMap(Stream::of).toList();
        if (!known.containsAll(names(value))) {
            String list = String.join(", ", known);
            faults.unreadable("?" + Expands.PARAMETER, ParameterFault.UNKNOWN_EXPANSION, list);
        }
    }

    /** The expansions that the value names, each once. */
    List<Expansion<?>> named(String value, Expands offered) {
        List<String> shown = List.of(offered.shown());
        return names(value).stream()
                .distinct()
                .filter(name -> !shown.contains(name))
                .<Expansion<?>>map(name -> find(offered.of(), name))
                .toList();
    }

    private Expansion<?> find(Class<?> view, String name) {
        return all.stream()
                .filter(expansion -> expansion.of() == view && expansion.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(view.getName() + " has no expansion " + name));
    }

    private static List<String> names(String value) {
        return Stream.of(value.split(",", -1)).map(String::trim).toList();
    }
}
