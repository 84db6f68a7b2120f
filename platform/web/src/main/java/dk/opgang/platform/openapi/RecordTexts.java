package dk.opgang.platform.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.RecordComponentInfo;

/** The Javadoc of records, which a processor keeps beside the classes: what the code says is what the document says. */
final class RecordTexts {

    private static final CommentFormatter FORMATTER = new CommentFormatter();

    Optional<String> ofRecord(ClassInfo record) {
        return plain(javadoc(record).getComment());
    }

    Optional<String> ofComponent(RecordComponentInfo component) {
        for (ParamJavadoc param : javadoc(component.declaringClass()).getRecordComponents()) {
            if (param.getName().equals(component.name())) {
                return plain(param.getComment());
            }
        }
        return Optional.empty();
    }

    private static ClassJavadoc javadoc(ClassInfo record) {
        return RuntimeJavadoc.getJavadoc(
                record.name().toString(), Thread.currentThread().getContextClassLoader());
    }

    private static Optional<String> plain(Comment comment) {
        String text = FORMATTER
                .format(comment)
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .trim();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
