package dk.opgang.initiatives.employerevent;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its first events with employers. */
@Singleton
class EventsOfInitiative extends Related<InitiativeView> {

    private final ReadEmployerEvents read;

    EventsOfInitiative(ReadEmployerEvents read) {
        super(InitiativeView.class, "employerEvents", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative ->
                read.search(caller, ListQuery.first(), Restriction.equal("form.initiativeId", initiative.id()));
    }
}
