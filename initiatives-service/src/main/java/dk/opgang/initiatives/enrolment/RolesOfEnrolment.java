package dk.opgang.initiatives.enrolment;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by its first roles. */
@Singleton
class RolesOfEnrolment extends Related<EnrolmentView> {

    private final ReadEnrolments read;

    RolesOfEnrolment(ReadEnrolments read) {
        super(EnrolmentView.class, "roles", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        return enrolment ->
                read.roles(caller, enrolment.id(), ListQuery.first()).map(EnrolmentRoleView::of);
    }
}
