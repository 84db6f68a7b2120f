package dk.opgang.initiatives.placement.rules;

import dk.opgang.platform.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the faults of one placement; costs nothing as long as there are none. */
public final class Faults {

    private @Nullable List<Fault> found;

    public void add(String pointer, String code, String da, String en) {
        add(Fault.at(pointer, code, da, en));
    }

    public void add(Fault fault) {
        if (found == null) {
            found = new ArrayList<>(4);
        }
        found.add(fault);
    }

    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    public void required(String pointer) {
        add(pointer, "required", "Feltet skal udfyldes", "The field is required");
    }

    public List<Fault> all() {
        return found == null ? List.of() : found;
    }
}
