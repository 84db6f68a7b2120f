package dk.opgang.initiatives.initiative;

import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;

/** Initiatives as they are answered, with what is doubtful about them by their template. */
@Singleton
class ViewInitiatives {

    private final TemplatedInitiatives templates;

    ViewInitiatives(TemplatedInitiatives templates) {
        this.templates = templates;
    }

    InitiativeView view(Caller caller, Initiative initiative) {
        return InitiativeView.of(
                initiative,
                templates
                        .templateOf(caller, initiative)
                        .map(template -> remarks(template, initiative))
                        .orElse(List.of()));
    }

    private static List<InitiativeRemark> remarks(InitiativeTemplate template, Initiative initiative) {
        return PartnerCheck.faults(template, initiative).stream()
                .map(InitiativeRemark::of)
                .toList();
    }
}
