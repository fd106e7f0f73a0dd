/* An empty program, linked with a layer and those below: see cmake/layers.cmake. */
int main(void)
{
	return 0;
}
