package dk.opgang.initiatives.group;

import dk.opgang.initiatives.enrolment.EnrolmentView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an enrolment by the group that it is in. */
@Singleton
class GroupOfEnrolment extends Related<EnrolmentView> {

    private final ReadGroups read;

    GroupOfEnrolment(ReadGroups read) {
        super(EnrolmentView.class, "group", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<EnrolmentView, @Nullable Object> load(Caller caller, List<EnrolmentView> views) {
        Map<UUID, GroupView> groups = read.views(
                caller,
                views.stream()
                        .map(EnrolmentView::groupId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return enrolment -> groups.get(enrolment.groupId());
    }
}
