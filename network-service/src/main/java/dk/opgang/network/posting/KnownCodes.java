package dk.opgang.network.posting;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code lists that requests to this service refer to. */
public enum KnownCodes {
    BUDGET_SECTIONS("budget-sections"),
    MUNICIPALITIES("municipalities"),
    FIELDS("network-fields"),
    MEMBER_KINDS("network-member-kinds"),
    PURPOSES("purposes"),
    ROLES("network-roles");

    private final CodeList codes;

    KnownCodes(String list) {
        this.codes = CodeList.load(list);
    }

    /** All codes, in the order of the list. */
    public List<String> all() {
        return codes.codes().stream().map(code -> code.code()).toList();
    }

    /** Adds a fault if there is a value and the list does not hold it. */
    public void check(@Nullable String value, String pointer, Faults faults) {
        if (value != null && codes.find(value).isEmpty()) {
            faults.broken(
                    pointer,
                    "unknown-code",
                    "Koden findes ikke i listen " + codes.name(),
                    "The code is not in the list " + codes.name());
        }
    }

    /** Adds a fault for each value that the list does not hold or that comes twice. */
    public void checkAll(@Nullable List<String> values, String pointer, Faults faults) {
        if (values == null) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            String place = pointer + "/" + i;
            check(values.get(i), place, faults);
            if (values.subList(0, i).contains(values.get(i))) {
                faults.broken(place, "duplicate", "Koden står her to gange", "The code is here twice");
            }
        }
    }

    /** The codes that are missing in the given ones, in the order of the list. */
    public List<String> missingIn(Collection<String> given) {
        return all().stream().filter(code -> !given.contains(code)).toList();
    }
}
