package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its first enrolments. */
@Singleton
class EnrolmentsOfInitiative extends Related<InitiativeView> {

    private final ReadEnrolments read;
    private final EnrolmentViews shown;

    EnrolmentsOfInitiative(ReadEnrolments read, EnrolmentViews shown) {
        super(InitiativeView.class, "enrolments", "initiatives.read");
        this.read = read;
        this.shown = shown;
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative -> shown.page(caller, read.search(caller, initiative.id(), ListQuery.first(), null, null));
    }
}
