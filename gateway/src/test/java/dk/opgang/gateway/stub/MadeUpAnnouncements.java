package dk.opgang.gateway.stub;

import dk.opgang.gateway.notice.Announcement;
import dk.opgang.gateway.notice.Announcements;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;

/** One operation that ends; of the real ones none does. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MadeUpAnnouncements extends Announcements {

    MadeUpAnnouncements() {
        super(List.of(new Announcement(
                "GET",
                "/v1/network/ending/{id}",
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2028, 1, 1),
                "/docs/changelog")));
    }
}
