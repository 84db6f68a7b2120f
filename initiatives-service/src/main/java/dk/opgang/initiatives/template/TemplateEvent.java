package dk.opgang.initiatives.template;

import dk.opgang.platform.outbox.Event;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happens to a municipality's own template; it alone is told. */
sealed interface TemplateEvent extends Event {

    UUID templateId();

    String municipalityCode();

    @Override
    default UUID aggregateId() {
        return templateId();
    }

    @Override
    default Set<String> municipalities() {
        return Set.of(municipalityCode());
    }

    /**
     * New initiatives take a version of it.
     *
     * @param from the first day on which they do
     */
    record Published(
            UUID templateId,
            String templateKey,
            int templateVersion,
            String theme,
            String municipalityCode,
            LocalDate from)
            implements TemplateEvent {

        static Published of(OwnTemplate template, OwnVersion version, LocalDate from) {
            String theme = version.document().template().theme();
            return new Published(
                    template.id(), template.key(), version.number(), theme, template.municipalityCode(), from);
        }

        @Override
        public String type() {
            return "dk.opgang.initiatives.template-published.v1";
        }
    }

    /**
     * No new initiatives take it.
     *
     * @param on the first day on which they do not
     */
    record Retired(UUID templateId, String templateKey, String municipalityCode, LocalDate on)
            implements TemplateEvent {

        static Retired of(OwnTemplate template, LocalDate on) {
            return new Retired(template.id(), template.key(), template.municipalityCode(), on);
        }

        @Override
        public String type() {
            return "dk.opgang.initiatives.template-retired.v1";
        }
    }
}
