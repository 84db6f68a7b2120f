package dk.opgang.initiatives.group;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its first groups. */
@Singleton
class GroupsOfInitiative extends Related<InitiativeView> {

    private final ReadGroups read;

    GroupsOfInitiative(ReadGroups read) {
        super(InitiativeView.class, "groups", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative -> read.search(caller, initiative.id(), ListQuery.first());
    }
}
