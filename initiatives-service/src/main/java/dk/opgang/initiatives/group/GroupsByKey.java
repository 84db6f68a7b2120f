package dk.opgang.initiatives.group;

import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.enrolment.GroupsOfRows;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.value.Source;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the groups that a batch names by their poster's keys, in the running transaction. */
@Singleton
@Transactional
class GroupsByKey implements GroupsOfRows {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupPlaces places;
    private final GroupedEnrolments enrolments;
    private final TemplatedInitiatives initiatives;
    private final DecideMix mix;
    private final GroupNews news;
    private final Outbox outbox;

    GroupsByKey(
            Groups groups,
            GroupMembers members,
            GroupPlaces places,
            GroupedEnrolments enrolments,
            TemplatedInitiatives initiatives,
            DecideMix mix,
            GroupNews news,
            Outbox outbox) {
        this.groups = groups;
        this.members = members;
        this.places = places;
        this.enrolments = enrolments;
        this.initiatives = initiatives;
        this.mix = mix;
        this.news = news;
        this.outbox = outbox;
    }

    @Override
    public Slice look(Caller caller, Collection<Key> keys) {
        if (keys.isEmpty()) {
            return new GroupsOfSlice(caller, Map.of(), Map.of(), new HashMap<>(), this);
        }
        List<UUID> ids = places.keyed(caller.tenantKey(), keys);
        places.waitFor(ids);
        Map<Key, InitiativeGroup> known = new HashMap<>();
        Map<UUID, GroupTerms> terms = new HashMap<>();
        for (InitiativeGroup group : groups.list(caller, Restriction.in("id", ids))) {
            Source source = group.source();
            if (source != null) {
                known.put(new Key(source.system(), source.id()), group);
            }
            initiatives
                    .find(caller, group.initiativeId())
                    .map(GroupTerms::of)
                    .ifPresent(it -> terms.put(group.initiativeId(), it));
        }
        return new GroupsOfSlice(caller, known, terms, new HashMap<>(places.of(ids)), this);
    }

    GroupMembers members() {
        return members;
    }

    GroupPlaces places() {
        return places;
    }

    GroupedEnrolments enrolments() {
        return enrolments;
    }

    DecideMix mix() {
        return mix;
    }

    void tell(GroupTerms terms, InitiativeGroup group) {
        outbox.publish(news.of(terms, group));
    }
}
