package dk.opgang.housingareas.register.area;

import dk.opgang.platform.expand.Related;
import java.util.Set;

/** Expands an area by what whoever may read areas may read too. */
public abstract class AreaExpansion extends Related<HousingAreaView> {

    /** @param name as {@code ?expand=} names it */
    protected AreaExpansion(String name) {
        super(HousingAreaView.class, name, "areas.read");
    }

    @Override
    public Set<String> scopes() {
        return Set.of(scope(), "statistics.read");
    }
}
