package org.ebok.rest.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;

/** One CXF server. It has a JSON mapper of its own, which goes with it and so keeps no class of a bundle that is gone. */
final class Endpoint {

    private static final int TYPES_CACHED = 200;

    private static final int LONGEST_TEXT = 10_000;
    private static final int DEEPEST_NESTING = 50;

    private final Server server;

    private Endpoint(Server server) {
        this.server = server;
    }

    static Endpoint start(ApiServlet servlet, EndpointName name, List<RestResource> resources, CurrentSubject subject) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(servlet.getBus());
        factory.setDestinationFactory(servlet.destinations());
        factory.setAddress("/" + name.path());
        factory.setServiceBeans(new ArrayList<>(resources));
        factory.setProviders(List.of(
                new JacksonJsonProvider(mapper()),
                new StreamWriter(servlet.streams(), subject),
                new Sending(),
                new ProblemMapper(subject),
                new DateOfAnswer(Clock.systemUTC()),
                gate(name, subject)));
        return new Endpoint(factory.create());
    }

    private static Object gate(EndpointName name, CurrentSubject subject) {
        return name.function()
                .<Object>map(function -> new FunctionGate(function, subject))
                .orElseGet(() -> new CoreGate(subject));
    }

    /** With types of its own: in the factory that all mappers share, the classes of a function would outlive it. */
    private static ObjectMapper mapper() {
        JsonFactory strict = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxNestingDepth(DEEPEST_NESTING)
                        .build())
                .build();
        return JsonMapper.builder(strict)
                .typeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<Object, JavaType>(16, TYPES_CACHED)))
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, Endpoint::nothingButText)
                .build();
    }

    private static void nothingButText(MutableCoercionConfig text) {
        text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    void destroy() {
        server.destroy();
    }
}
