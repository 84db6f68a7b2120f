package dk.opgang.initiatives.result;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its results of each year. */
@Singleton
class ResultsOfInitiative implements Expansion<InitiativeView> {

    private final ReadResults read;

    ResultsOfInitiative(ReadResults read) {
        this.read = read;
    }

    @Override
    public Class<InitiativeView> of() {
        return InitiativeView.class;
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String scope() {
        return "initiatives.read";
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative -> read.read(caller, initiative.id(), ResultParams.everyYear(), new Faults());
    }
}
