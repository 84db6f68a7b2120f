package dk.opgang.initiatives.group;

import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What is told of groups, as they stand today. */
@Singleton
class GroupNews {

    private final GroupPlaces places;
    private final BusinessClock clock;

    GroupNews(GroupPlaces places, BusinessClock clock) {
        this.places = places;
        this.clock = clock;
    }

    GroupChanged of(GroupTerms terms, InitiativeGroup group) {
        LocalDate today = clock.today();
        GroupForm form = group.form();
        return new GroupChanged(
                group.id(),
                group.initiativeId(),
                terms.kind(),
                group.state().code(),
                form.startsOn(),
                form.endsOn(),
                group.continues(),
                places.of(group.id()).sizeOn(today),
                terms.most(today),
                List.copyOf(terms.initiative().municipalities()),
                List.copyOf(terms.initiative().organisations()));
    }
}
