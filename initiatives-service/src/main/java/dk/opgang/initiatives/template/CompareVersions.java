package dk.opgang.initiatives.template;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.initiatives.template.BuiltInTemplate.FileVersion;
import dk.opgang.initiatives.template.document.TemplateDocument;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a template that the caller sees. */
@Singleton
class CompareVersions {

    private final Templates templates;
    private final OwnTemplates own;

    CompareVersions(Templates templates, OwnTemplates own) {
        this.templates = templates;
        this.own = own;
    }

    /**
     * The differences, from the older to the newer.
     *
     * @param with null for the one before; the first is compared with itself
     */
    @Transactional
    TemplateComparison compare(Caller caller, String key, int number, @Nullable Integer with) {
        int other = with == null ? Math.max(1, number - 1) : with;
        int before = Math.min(number, other);
        int after = Math.max(number, other);
        return new TemplateComparison(
                before, after, Differences.between(document(caller, key, before), document(caller, key, after)));
    }

    private ObjectNode document(Caller caller, String key, int number) {
        Optional<TemplateDocument> found = templates
                .file(key)
                .map(file -> file.version(number).map(FileVersion::document))
                .orElseGet(() -> own.keyed(caller, key)
                        .flatMap(template -> templates.history(caller, template).version(number))
                        .map(OwnVersion::document));
        return found.orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND))
                .json();
    }
}
