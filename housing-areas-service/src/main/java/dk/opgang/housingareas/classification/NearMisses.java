package dk.opgang.housingareas.classification;

import dk.opgang.housingareas.classification.Classification.NearMiss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the classes that one more criterion would give, by settling each unmet criterion as met and asking again. */
final class NearMisses {

    private final ListYear year;

    NearMisses(ListYear year) {
        this.year = year;
    }

    List<NearMiss> find() {
        List<NearMiss> found = new ArrayList<>(flip(year.main(), true));
        if (year.prevention() != null) {
            found.addAll(flip(year.prevention(), false));
        }
        return found;
    }

    private List<NearMiss> flip(CriteriaResult set, boolean main) {
        List<NearMiss> found = new ArrayList<>();
        set.all().filter(it -> it.met() == Truth.FALSE).forEach(criterion -> {
            CriteriaResult flipped = set.with(criterion, Truth.TRUE);
            Map<String, Truth> classes = main ? classes(flipped, year.prevention()) : classes(year.main(), flipped);
            classes.forEach((code, met) -> {
                if (met == Truth.TRUE && year.classes().get(code) == Truth.FALSE) {
                    found.add(new NearMiss(code, criterion.criterion(), criterion.distance()));
                }
            });
        });
        return found;
    }

    private Map<String, Truth> classes(CriteriaResult main, @Nullable CriteriaResult prevention) {
        return ListYear.classes(year.law(), main, prevention);
    }
}
