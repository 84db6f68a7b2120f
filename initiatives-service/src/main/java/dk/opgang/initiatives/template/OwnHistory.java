package dk.opgang.initiatives.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own template with its versions, as somebody sees it on a day.
 *
 * @param versions those that are seen, oldest first
 */
record OwnHistory(OwnTemplate template, List<OwnVersion> versions, LocalDate today) {

    OwnHistory {
        versions = List.copyOf(versions);
    }

    Optional<OwnVersion> version(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** What a new initiative takes today, if the template is not retired. */
    Optional<OwnVersion> current() {
        return versions.stream()
                .filter(one -> one.publishedOn() instanceof LocalDate from && !today.isBefore(from))
                .reduce((one, later) -> later);
    }

    /** What is shown if no version is asked for: the current one, else the newest that is seen. */
    Optional<OwnVersion> shown() {
        return current().or(() -> versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast()));
    }

    TemplateState state() {
        return template.state(today);
    }

    List<VersionView> views() {
        return versions.stream()
                .map(one -> {
                    LocalDate retiredOn = one.isDraft() ? null : retiredOn(one);
                    TemplateState state = TemplateState.of(one.publishedOn(), retiredOn, today);
                    return new VersionView(one.number(), state, one.publishedOn(), retiredOn);
                })
                .toList();
    }

    /** A version is taken until a later one is, or the template is retired. */
    private @Nullable LocalDate retiredOn(OwnVersion version) {
        LocalDate end = template.retiredOn();
        for (OwnVersion later : versions) {
            LocalDate from = later.publishedOn();
            if (later.number() > version.number() && from != null && (end == null || from.isBefore(end))) {
                end = from;
            }
        }
        return end;
    }
}
