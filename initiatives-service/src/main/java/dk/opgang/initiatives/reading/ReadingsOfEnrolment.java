package dk.opgang.initiatives.reading;

import dk.opgang.initiatives.enrolment.EnrolmentView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by its first readings. */
@Singleton
class ReadingsOfEnrolment extends Related<EnrolmentView> {

    private final ReadReadings read;

    ReadingsOfEnrolment(ReadReadings read) {
        super(EnrolmentView.class, "readings", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        return enrolment -> read.list(caller, enrolment.id(), ListQuery.first()).map(ReadingView::of);
    }
}
