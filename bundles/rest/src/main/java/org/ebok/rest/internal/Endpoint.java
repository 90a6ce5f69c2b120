package org.ebok.rest.internal;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.ArrayList;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.ebok.api.rest.RestResource;
import org.ebok.api.scope.CurrentSubject;

/** One CXF server. It has a JSON mapper of its own, which goes with it and so keeps no class of a bundle that is gone. */
final class Endpoint {

    private static final int TYPES_CACHED = 200;

    private final Server server;

    private Endpoint(Server server) {
        this.server = server;
    }

    static Endpoint start(Bus bus, EndpointName name, List<RestResource> resources, CurrentSubject subject) {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setBus(bus);
        factory.setAddress("/" + name.path());
        factory.setServiceBeans(new ArrayList<>(resources));
        factory.setProviders(List.of(new JacksonJsonProvider(mapper()), new ProblemMapper(), gate(name, subject)));
        return new Endpoint(factory.create());
    }

    private static Object gate(EndpointName name, CurrentSubject subject) {
        return name.function()
                .<Object>map(function -> new FunctionGate(function, subject))
                .orElseGet(() -> new CoreGate(subject));
    }

    /** With types of its own: in the factory that all mappers share, the classes of a function would outlive it. */
    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .typeFactory(TypeFactory.defaultInstance().withCache(new LRUMap<Object, JavaType>(16, TYPES_CACHED)))
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }

    void destroy() {
        server.destroy();
    }
}
