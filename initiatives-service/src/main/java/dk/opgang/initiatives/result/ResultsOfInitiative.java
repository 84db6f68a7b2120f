package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its results of each year. */
@Singleton
class ResultsOfInitiative extends Related<InitiativeView> {

    private final ReadResults read;

    ResultsOfInitiative(ReadResults read) {
        super(InitiativeView.class, "results", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative -> read.read(caller, initiative.id(), ResultParams.everyYear(), new Faults());
    }
}
