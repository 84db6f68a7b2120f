package dk.opgang.initiatives.template;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.initiatives.template.document.TemplateReader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes a template of the municipality that adopts a shared initiative, and another version of it when the municipality follows a later
 * version of the method. What runs keeps the version with which it began. Told again it changes nothing.
 */
@Singleton
class MakeAdoptedTemplate {

    private static final AdvisoryLock ADOPTION = new AdvisoryLock("template-adoption");

    private final Templates templates;
    private final OwnTemplates own;
    private final WriteTemplate write;
    private final AgroalDataSource database;

    MakeAdoptedTemplate(Templates templates, OwnTemplates own, WriteTemplate write, AgroalDataSource database) {
        this.templates = templates;
        this.own = own;
        this.write = write;
        this.database = database;
    }

    /** What the owner shares, as long as it is published; asked as the system. */
    @Transactional
    Optional<TemplateDocument> shared(AdoptionForm form) {
        Caller background = Caller.system();
        return templates
                .file(form.templateKey())
                .map(file -> file.current().document())
                .or(() -> own
                        .list(
                                background,
                                Restriction.equal("key", form.templateKey()),
                                Restriction.equal(
                                        "municipalityCode", form.origin().municipalityCode()))
                        .stream()
                        .flatMap(template -> templates.history(background, template).current().stream())
                        .map(OwnVersion::document)
                        .findFirst());
    }

    /** The adopter's template; asked as the adopter. */
    @Transactional
    AdoptedTemplate make(Caller adopter, AdoptionForm form, TemplateDocument shared) {
        ADOPTION.take(database, adopter.tenantKey() + " " + form.sharedInitiativeId());
        Optional<OwnTemplate> known = adopted(adopter, form.sharedInitiativeId());
        return known.isPresent() ? follow(adopter, known.get(), form, shared) : add(adopter, form, shared);
    }

    private AdoptedTemplate add(Caller adopter, AdoptionForm form, TemplateDocument shared) {
        String key = Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? form.key() : form.key() + "-" + n)
                .filter(free -> isFree(adopter, free))
                .findFirst()
                .orElseThrow();
        write.add(adopter, new PostedTemplate(called(key, shared), null, form.origin()));
        OwnTemplate added = adopted(adopter, form.sharedInitiativeId()).orElseThrow();
        return AdoptedTemplate.of(added, form.methodVersion());
    }

    private AdoptedTemplate follow(Caller adopter, OwnTemplate known, AdoptionForm form, TemplateDocument shared) {
        Origin before = known.origin();
        if (before == null || before.methodVersion() >= form.methodVersion()) {
            return AdoptedTemplate.of(known, before == null ? 0 : before.methodVersion());
        }
        TemplateDocument next = called(known.key(), shared);
        boolean isAnother = !templates
                .history(adopter, known)
                .versions()
                .getLast()
                .document()
                .json()
                .equals(next.json());
        if (isAnother) {
            write.addVersion(adopter, known.key(), new PostedTemplate(next, null, null));
        }
        known.follow(new Origin(form.sharedInitiativeId(), form.methodVersion(), before.municipalityCode()));
        own.flush();
        return AdoptedTemplate.of(known, form.methodVersion());
    }

    private Optional<OwnTemplate> adopted(Caller adopter, UUID sharedInitiativeId) {
        return own.list(adopter).stream()
                .filter(template -> template.isOf(adopter))
                .filter(template -> template.origin() != null
                        && template.origin().sharedInitiativeId().equals(sharedInitiativeId))
                .findFirst();
    }

    private boolean isFree(Caller adopter, String key) {
        return templates.file(key).isEmpty() && own.named(adopter, key).noneMatch(template -> template.isOf(adopter));
    }

    /** The same document under another key. */
    private static TemplateDocument called(String key, TemplateDocument document) {
        JsonNode renamed = document.json().deepCopy().put("key", key);
        return TemplateDocument.of(renamed, TemplateReader.read(renamed));
    }
}
