package dk.opgang.cli.profile;

import dk.opgang.cli.base.CommandFailed;
import dk.opgang.cli.base.Session;
import java.util.Iterator;
import java.util.List;

/** The names of the profiles that there are now, for completion. */
public final class ProfileNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private static List<String> names() {
        try {
            return new Profiles(Session.ofThisProcess())
                    .all().stream().map(Profile::name).toList();
        } catch (CommandFailed e) {
            // A broken file of profiles is told by the command that needs one.
            return List.of(Profile.LOCAL.name());
        }
    }
}
