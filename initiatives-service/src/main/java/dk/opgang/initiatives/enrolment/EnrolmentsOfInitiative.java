package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.InitiativeView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Expansion;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an initiative by its first enrolments. */
@Singleton
class EnrolmentsOfInitiative implements Expansion<InitiativeView> {

    private final ReadEnrolments read;

    EnrolmentsOfInitiative(ReadEnrolments read) {
        this.read = read;
    }

    @Override
    public Class<InitiativeView> of() {
        return InitiativeView.class;
    }

    @Override
    public String name() {
        return "enrolments";
    }

    @Override
    public String scope() {
        return "initiatives.read";
    }

    @Override
    public Function<InitiativeView, @Nullable Object> load(Caller caller, List<InitiativeView> views) {
        return initiative -> read.search(caller, initiative.id(), ListQuery.first(), Restriction.all())
                .map(EnrolmentView::of);
    }
}
