# snowflake-snowpark 1.56: data frames over Snowflake, synchronous only.
from .async_job import AsyncJob as AsyncJob
from .dataframe import DataFrame as DataFrame
from .dataframe_reader import DataFrameReader as DataFrameReader
from .dataframe_writer import DataFrameWriter as DataFrameWriter
from .file_operation import FileOperation as FileOperation
from .relational_grouped_dataframe import RelationalGroupedDataFrame as RelationalGroupedDataFrame
from .session import Session as Session
from .table import Table as Table
