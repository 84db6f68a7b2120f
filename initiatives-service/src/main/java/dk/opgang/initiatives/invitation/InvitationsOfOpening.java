package dk.opgang.initiatives.invitation;

import dk.opgang.initiatives.opening.OpeningView;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.expand.Related;
import dk.opgang.platform.list.ListQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expands an opening by its first invitations. */
@Singleton
class InvitationsOfOpening extends Related<OpeningView> {

    private final ReadInvitations read;

    InvitationsOfOpening(ReadInvitations read) {
        super(OpeningView.class, "invitations", "initiatives.read");
        this.read = read;
    }

    @Override
    public Function<OpeningView, @Nullable Object> load(Caller caller, List<OpeningView> views) {
        return opening -> read.search(caller, opening.id(), ListQuery.first(), null, null);
    }
}
