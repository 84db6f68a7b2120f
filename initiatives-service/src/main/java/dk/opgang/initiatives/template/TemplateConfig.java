package dk.opgang.initiatives.template;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where operators keep programmes of their own. */
@ConfigMapping(prefix = "opgang.templates")
interface TemplateConfig {

    /**
     * A folder of templates, one JSON document in each file, added to those that come with the service. A file is called after its key, such
     * as job-guide.json; the versions before lie beside it as job-guide.1.json, job-guide.2.json and so on. A file with a fault stops the
     * start.
     */
    Optional<String> folder();
}
