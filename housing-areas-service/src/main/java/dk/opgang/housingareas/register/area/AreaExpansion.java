package dk.opgang.housingareas.register.area;

import dk.opgang.platform.expand.Expansion;
import java.util.Set;

/** Expands an area by what whoever may read areas may read too. */
public abstract class AreaExpansion implements Expansion<HousingAreaView> {

    private final String name;

    /** @param name as {@code ?expand=} names it */
    protected AreaExpansion(String name) {
        this.name = name;
    }

    @Override
    public Class<HousingAreaView> of() {
        return HousingAreaView.class;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String scope() {
        return "areas.read";
    }

    @Override
    public Set<String> scopes() {
        return Set.of(scope(), "statistics.read");
    }
}
