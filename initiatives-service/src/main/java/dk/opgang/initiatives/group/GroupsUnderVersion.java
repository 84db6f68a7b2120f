package dk.opgang.initiatives.group;

import dk.opgang.initiatives.initiative.BrokenByVersion;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.VersionMove.Break;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Groups of an initiative, and another version of its template that has none: whether or not somebody is in them. */
@Singleton
class GroupsUnderVersion implements BrokenByVersion {

    private static final Break WITHOUT_GROUPS = new Break(null, "/groups", "groups-not-in-template");

    private final Groups groups;

    GroupsUnderVersion(Groups groups) {
        this.groups = groups;
    }

    @Override
    @Transactional
    public List<Break> breaks(Caller caller, Initiative initiative, InitiativeTemplate wanted) {
        boolean isBroken =
                wanted.groups() == null && groups.exists(caller, Restriction.equal("initiativeId", initiative.id()));
        return isBroken ? List.of(WITHOUT_GROUPS) : List.of();
    }
}
