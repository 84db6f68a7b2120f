package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its first agreements. */
@Singleton
class AgreementsOfInitiative extends Related<InitiativeView> {

    private final ReadAgreements read;

    AgreementsOfInitiative(ReadAgreements read) {
        super(InitiativeView.class, "agreements", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative ->
                read.list(caller, initiative.id(), ListQuery.first()).map(it -> AgreementView.of(it, caller));
    }
}
