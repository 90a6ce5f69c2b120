/** The function {@code parking}: the garages and parking places that a customer holds. */
package example.parking;
