package dk.opgang.platform.json;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/**
 * Reads forms from JSON alone. A form with one text is one that the framework would otherwise make of any plain text, past our checks
 * and with a defect where its constructor is not public.
 */
@Provider
public class FormsInJson implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Class<?> form = context.getType();
        if (form.isRecord()
                && form != TextBody.class
                && "text".equals(context.getMediaType().getType())) {
            throw new NotSupportedException();
        }
        return context.proceed();
    }
}
