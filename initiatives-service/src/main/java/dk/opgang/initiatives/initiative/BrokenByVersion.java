package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import java.util.List;

/** What enrolments of an initiative have that another version of its template does not know. */
public interface BrokenByVersion {

    List<VersionMove.Break> breaks(Caller caller, Initiative initiative, InitiativeTemplate wanted);
}
